import {createRequire as __createRequire} from 'node:module';const require = __createRequire(import.meta.url);
import {
  InputError
} from "./chunk-FC367J3K.js";

// src/faces/cli/system-errors.ts
var fileReasons = {
  EACCES: "permission denied. Choose another place, or correct its permissions",
  EEXIST: "it is a file, expected a folder. Choose another place",
  EISDIR: "it is a folder, expected a file. Name a file",
  ELOOP: "its symbolic links go in circles. Choose another place",
  ENAMETOOLONG: "the name is too long. Choose a shorter one",
  ENOENT: "its folder does not exist. Make the folder, or choose another place",
  ENOSPC: "the disk is full. Make room, or choose another place",
  ENOTDIR: "a part of the path is a file, expected a folder. Choose another place",
  EPERM: "permission denied. Choose another place, or correct its permissions",
  EROFS: "the disk is read-only. Choose another place"
};
var addressReasons = {
  EACCES: "permission denied. Choose a port from 1024 with --port (0: any free one)",
  EADDRINUSE: "another program does. Choose another with --port (0: any free one)",
  EADDRNOTAVAIL: "this machine has no such address. Choose another with --host, such as 127.0.0.1",
  EAFNOSUPPORT: "this machine has no such address. Choose another with --host, such as 127.0.0.1",
  EAI_AGAIN: "the name is not known. Choose an address of this machine with --host, such as 127.0.0.1",
  EINVAL: "it is no address to listen on. Choose another with --host, such as 127.0.0.1",
  ENOTFOUND: "the name is not known. Choose an address of this machine with --host, such as 127.0.0.1"
};
async function explainRefusals(attempt, work) {
  try {
    return await work;
  } catch (error) {
    const { code = "", syscall } = error;
    const isAddress = syscall === "listen" || syscall === "getaddrinfo";
    const what = isAddress ? attempt.address : attempt.file;
    const reason = (isAddress ? addressReasons : fileReasons)[code];
    if (what === void 0 || reason === void 0) throw error;
    throw new InputError(`Cannot ${what}: ${reason}.`, { cause: error });
  }
}

export {
  explainRefusals
};
