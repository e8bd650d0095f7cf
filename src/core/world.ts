/** The outside world as the stages see it: files and processes. `src/platform` has the real ones, tests have their own. */

/** Files to read. Paths are relative to the working folder or absolute, with forward slashes. */
export interface FileReader {
  /** The bytes of a file, or undefined where there is none. */
  read(path: string): Promise<Uint8Array | undefined>;
  /** Size in bytes, or undefined where there is no such file. */
  size(path: string): Promise<number | undefined>;
  /** Names (not paths) of the files and folders in a folder, sorted by code unit; empty where there is no such folder. */
  list(path: string): Promise<readonly string[]>;
}

export interface FileFacts {
  readonly path: string;
  /** In bytes. */
  readonly size: number;
  /** Milliseconds since 1970. */
  readonly modified: number;
}

/** Files that are too many and too large to be read whole. */
export interface FileSurvey {
  /** All files in a folder and the folders in it, by the code units of their paths; what cannot be read is left out. */
  below(folder: string): Promise<readonly FileFacts[]>;
  /** Bytes of a file; fewer where it ends before. Rejects where it cannot be read. */
  readRange(path: string, offset: number, length: number): Promise<Uint8Array>;
}

export interface OutputFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** Writes a set of files so that, when it fails, each still has its former content. */
export interface FileWriter {
  writeAll(files: readonly OutputFile[]): Promise<void>;
}

export interface ProcessResult {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/**
 * Runs another program; rejects only if the program cannot be started.
 * One that takes longer than `timeoutMs` is ended, and its code is not 0.
 */
export interface ProcessRunner {
  run(
    command: string,
    args: readonly string[],
    options?: { readonly cwd?: string; readonly timeoutMs?: number },
  ): Promise<ProcessResult>;
}

/** Hash of bytes as lower-case hexadecimal SHA-256. */
export type Hash = (bytes: Uint8Array) => string;

/** Unpacks zlib data (RFC 1950) that holds exactly `length` bytes; throws where it holds another number or is damaged. */
export type Inflate = (bytes: Uint8Array, length: number) => Uint8Array;

/** Folders that exist while a task runs; what they hold is gone afterwards. */
export interface ScratchFolders {
  within<T>(task: (folder: string) => Promise<T>): Promise<T>;
}

/** The folder of an npm package that is installed beside the program, or undefined. */
export type PackageFolder = (name: string) => string | undefined;
