package casework.testkit.tokens;

/** Every way in which a token can be wrong; each must be answered with 401. */
public enum Fault {
  /** {@code alg: none} and no signature. */
  UNSIGNED,
  /** HS256 with the issuer's public key as the shared secret. */
  PUBLIC_KEY_AS_SECRET,
  /** Properly signed for another audience. */
  OTHER_AUDIENCE,
  /** Properly signed with no audience at all. */
  NO_AUDIENCE,
  /** Properly signed, naming another issuer. */
  OTHER_ISSUER,
  /** Properly signed, but an ID token: {@code typ: ID}. */
  ID_TOKEN,
  /** Properly signed, but a refresh token: {@code typ: Refresh}. */
  REFRESH_TOKEN,
  /** Expired an hour ago. */
  EXPIRED,
  /** Valid an hour from now. */
  NOT_YET_VALID,
  /** Without an expiry. */
  ENDLESS,
  /** Signed by a stranger's key that the header itself brings along. */
  KEY_IN_HEADER,
  /** Properly signed, and the header brings the key along all the same. */
  OWN_KEY_IN_HEADER,
  /** Signed by a stranger's key that the header gives an address of. */
  KEY_BY_ADDRESS,
  /** Signed by a stranger's key under the issuer's key id. */
  STRANGERS_KEY,
  /** Signed by a key that the issuer has withdrawn. */
  WITHDRAWN_KEY,
  /** Properly signed, and one letter of the claims changed afterwards. */
  TAMPERED,
  /** Not a token. */
  GARBAGE
}
