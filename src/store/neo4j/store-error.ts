import { Neo4jError } from 'neo4j-driver';
import { AppError } from '../../errors/app-error.ts';
import type { Neo4jOptions } from './options.ts';

/** An error of the driver as the catalogue knows it; one that is none of those stays as it is. */
export function storeError(error: unknown, options: Neo4jOptions): unknown {
  if (!(error instanceof Neo4jError)) return error;
  const address = addressOf(options.uri);
  const because = { cause: error };
  if (/^(ServiceUnavailable|SessionExpired)$/.test(error.code) || isOutOfConnections(error)) {
    return new AppError('store.unreachable', { address }, because);
  }
  if (error.code.startsWith('Neo.ClientError.Security.')) {
    return new AppError('store.refused', { address, user: options.user }, because);
  }
  if (error.code === 'Neo.ClientError.Database.DatabaseNotFound') {
    const database = options.database ?? '';
    return new AppError('store.no-database', { address, database }, because);
  }
  if (error.code.startsWith('Neo.ClientError.Transaction.TransactionTimedOut')) {
    return new AppError('query.time-limit', { seconds: options.timeLimit / 1000 }, because);
  }
  return error;
}

/** The host and port alone: an address may hold a password. */
export function addressOf(uri: string): string {
  return URL.canParse(uri) ? new URL(uri).host : uri;
}

function isOutOfConnections({ message }: Neo4jError): boolean {
  return message.startsWith('Connection acquisition timed out');
}
