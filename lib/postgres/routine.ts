/** What the server says at every start and stop. */
export const routineLine =
  /LOG: {2}(starting PostgreSQL|listening on|database system (was shut down at|is (ready|shut down))|checkpoint |received (fast|smart) shutdown|aborting any active|background worker .* exited with exit code [01]$|shutting down|redo |invalid record length)|FATAL: {2}terminating connection due to administrator command/
