// A certificate for localhost that nobody but the tests trusts, and its key, which is no secret. Made with
// openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -days 36500 -subj /CN=localhost
//   -addext subjectAltName=DNS:localhost
export const localhost = {
  key: `-----BEGIN PRIVATE KEY-----
MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQg6wgE2ptIHjomg4E6
5PHA5lNzCJr8lYxoPLW7O9orqMShRANCAASbG6fesx6UZiMOrpHqHqc5GlEOY397
s/5Ta25i3tkB/VHsxSn2wXQWzxUoLsqq2rIbA7EvU68LC3g9nv4nYizk
-----END PRIVATE KEY-----`,
  cert: `-----BEGIN CERTIFICATE-----
MIIBljCCATugAwIBAgIUH4U4K6YqM+VXjEiYAmHAPuliIx0wCgYIKoZIzj0EAwIw
FDESMBAGA1UEAwwJbG9jYWxob3N0MCAXDTI2MTEyNDA0MjUxNloYDzIxMjYxMDMx
MDQyNTE2WjAUMRIwEAYDVQQDDAlsb2NhbGhvc3QwWTATBgcqhkjOPQIBBggqhkjO
PQMBBwNCAASbG6fesx6UZiMOrpHqHqc5GlEOY397s/5Ta25i3tkB/VHsxSn2wXQW
zxUoLsqq2rIbA7EvU68LC3g9nv4nYizko2kwZzAdBgNVHQ4EFgQUqRlk0jhT8Txj
A8srwf5afmfF4P0wHwYDVR0jBBgwFoAUqRlk0jhT8TxjA8srwf5afmfF4P0wDwYD
VR0TAQH/BAUwAwEB/zAUBgNVHREEDTALgglsb2NhbGhvc3QwCgYIKoZIzj0EAwID
SQAwRgIhAKFG0EVBh/HMdGHEOsUDGsoBl5cYiTubx7vpfjd9rYzBAiEA0efWbBY1
oXHnAzgupNkPGACDJFhebFmGX3hBqw0lVIE=
-----END CERTIFICATE-----`,
}
