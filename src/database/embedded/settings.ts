/** Options for initdb. What an administrator may tune goes into postgresql.conf, once. */
export function initialSettings(): string[] {
  return [
    '--encoding=UTF8',
    '--locale=C',
    // The server's own C.UTF-8 does not change under an index, as the system's or the bundled old ICU's would.
    '--locale-provider=builtin',
    '--builtin-locale=C.UTF-8',
    '--data-checksums',
    // Whoever reaches the socket is let in: its directory is 0700 and there is no network address.
    '--auth=trust',
    '--no-instructions',
    ...assignments({
      timezone: 'UTC',
      log_timezone: 'UTC',
      shared_buffers: '128MB',
      max_connections: '100',
      max_wal_size: '512MB',
      random_page_cost: '1.1',
    }),
  ];
}

/** Settings that Suivi relies on: given at each start, where no edited file overrides them. */
export function runningSettings(socketDirectory: string, clusterName: string): string[] {
  return assignments({
    listen_addresses: '',
    unix_socket_directories: socketDirectory,
    unix_socket_permissions: '0700',
    port: String(PORT),
    cluster_name: clusterName,
    fsync: 'on',
    full_page_writes: 'on',
    synchronous_commit: 'on',
    jit: 'off',
    // What a killed Suivi was computing ends soon, and with it the locks that the next one would wait for.
    client_connection_check_interval: '2s',
    // Three processes less; the pages of one State are in memory anyway.
    io_method: 'sync',
    max_wal_senders: '0',
    wal_level: 'minimal',
    // The log must never hold what people wrote. Messages of level ERROR quote it (`invalid input syntax: "..."`,
    // `Key (email)=(...)`), and they reach Suivi anyway: only the server's own events are kept.
    log_min_messages: 'log',
    log_min_error_statement: 'panic',
    log_error_verbosity: 'terse',
    log_statement: 'none',
    log_min_duration_statement: '-1',
    log_min_duration_sample: '-1',
    log_parameter_max_length: '0',
    log_parameter_max_length_on_error: '0',
    log_lock_waits: 'off',
    log_checkpoints: 'off',
    log_autovacuum_min_duration: '-1',
    // One file a weekday, each overwritten a week later.
    logging_collector: 'on',
    log_destination: 'stderr',
    log_directory: 'log',
    log_filename: 'server-%a.log',
    log_file_mode: '0600',
    log_rotation_age: '1d',
    log_rotation_size: '0',
    log_truncate_on_rotation: 'on',
  });
}

/** Names the socket file; there is no TCP port. */
export const PORT = 5432;

/** Nothing of our own environment, which holds secrets, goes to the server. */
export function serverEnvironment(): NodeJS.ProcessEnv {
  return { PATH: '/usr/bin:/bin', LC_ALL: 'C', TZ: 'UTC' };
}

function assignments(settings: Record<string, string>): string[] {
  return Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
}
