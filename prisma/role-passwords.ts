import pg from 'pg'

type RolePasswords = { balagh_desk: string; balagh_newsroom: string }

/** Lets the desk and the newsroom sign in as themselves; for the embedded server, where Balagh owns the roles. */
export async function setRolePasswords(connectionString: string, passwords: RolePasswords) {
  const client = new pg.Client(connectionString)
  await client.connect()
  for (const [role, password] of Object.entries(passwords))
    await client.query(
      `ALTER ROLE ${client.escapeIdentifier(role)} LOGIN PASSWORD ${client.escapeLiteral(password)}`,
    )
  await client.end()
}
