import {createRequire as __createRequire} from 'node:module';const require = __createRequire(import.meta.url);
import {
  oneOf
} from "./chunk-D2GG2VY2.js";
import {
  InputError
} from "./chunk-FC367J3K.js";

// src/faces/cli/credentials.ts
function readCredentials(flags, env) {
  const credentials = readKnownCredentials(flags, env);
  const { url, token, oauth } = credentials;
  const missing = [
    ...url === "" ? ["CONFLUENCE_URL (or --url)"] : [],
    ...token === void 0 && oauth === void 0 ? ["CONFLUENCE_API_TOKEN"] : []
  ];
  if (missing.length > 0) {
    throw new InputError(
      `Cannot connect to Confluence: ${missing.join(" and ")} ${missing.length === 1 ? "is not set. Put it" : "are not set. Put them"} into the environment or a .env file. To try without an account: confluence preview`
    );
  }
  return credentials;
}
function readKnownCredentials(flags, env) {
  const read = (name) => env[name] || void 0;
  const email = flags.email ?? read("CONFLUENCE_EMAIL");
  const token = read("CONFLUENCE_API_TOKEN");
  const id = read("CONFLUENCE_CLIENT_ID");
  const secret = read("CONFLUENCE_CLIENT_SECRET");
  if (id === void 0 !== (secret === void 0)) {
    throw new InputError(
      "Cannot sign in to Confluence: CONFLUENCE_CLIENT_ID and CONFLUENCE_CLIENT_SECRET belong together. Set both."
    );
  }
  const authUrl = read("CONFLUENCE_AUTH_URL");
  const gatewayUrl = read("CONFLUENCE_GATEWAY_URL");
  return {
    url: flags.url ?? read("CONFLUENCE_URL") ?? "",
    deployment: readDeployment(flags, env),
    ...email === void 0 || email === "" ? {} : { email },
    ...token === void 0 ? {} : { token },
    ...id === void 0 || secret === void 0 ? {} : { oauth: { id, secret } },
    ...authUrl === void 0 ? {} : { authUrl },
    ...gatewayUrl === void 0 ? {} : { gatewayUrl },
    network: readNetwork(env)
  };
}
function readDeployment(flags, env) {
  const parse = oneOf("auto", "cloud", "datacenter");
  if (flags.deployment !== void 0) return parse(flags.deployment, "--deployment");
  return parse(env["CONFLUENCE_DEPLOYMENT"] || "auto", "CONFLUENCE_DEPLOYMENT");
}
function readNetwork(env) {
  const clientCertificate = env["CONFLUENCE_CLIENT_CERT"];
  const clientKey = env["CONFLUENCE_CLIENT_KEY"];
  const clientKeyPassphrase = env["CONFLUENCE_CLIENT_KEY_PASSPHRASE"];
  return {
    env,
    ...clientCertificate ? { clientCertificate } : {},
    ...clientKey ? { clientKey } : {},
    ...clientKeyPassphrase ? { clientKeyPassphrase } : {}
  };
}

export {
  readCredentials,
  readKnownCredentials,
  readDeployment
};
