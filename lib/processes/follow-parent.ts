// Preloaded into every supervised process: it ends when its supervisor is gone, however that happened.
const patience = 5000

process.on('disconnect', () => {
  // What waits for its last connections too long would hold the port against the next start.
  setTimeout(() => process.kill(process.pid, 'SIGKILL'), patience).unref()
  process.kill(process.pid, 'SIGTERM')
})
process.channel?.unref()
