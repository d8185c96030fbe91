package casework.faults.authority;

import casework.faults.Report;
import casework.faults.ground.Client;
import casework.faults.ground.Ground;
import casework.faults.ground.Reply;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Tokens that are wrong in one thing each, at the gateway and at each service. The realm is given a
 * key whose private half is ours, so that the one thing is all that is wrong: the same token
 * without it opens every door.
 */
final class BadTokens {

  private static final String USER = "city-supervision";
  private static final Map<String, String> DOORS =
      Map.of(
          "gateway", "/api/me",
          "petition-service", "/api/petitions?limit=1",
          "clue-service", "/api/clues?limit=1",
          "talk-service", "/api/talks/tasks",
          "inspection-service", "/api/inspections/tasks",
          "scoring-service", "/api/scores/tasks");
  private static final long HOUR = 3_600;

  private final Ground ground;

  BadTokens(Ground ground) {
    this.ground = ground;
  }

  void check(Report report) {
    Signature ours = Signature.fresh();
    List<String> in = new ArrayList<>();
    List<String> out = new ArrayList<>();
    Map<String, String> bad;
    try (Realm realm = new Realm(ground)) {
      String kid = realm.add(ours);
      String good = ours.signed(header("RS256", kid), claims().toString());
      for (String door : DOORS.keySet()) {
        Reply reply = ask(door, "Bearer " + good);
        if (reply.status() != 200) {
          out.add(door + " → " + reply);
        }
      }
      bad = all(ours, kid, realm);
      bad.forEach(
          (what, token) ->
              DOORS
                  .keySet()
                  .forEach(
                      door -> {
                        Reply reply = ask(door, token);
                        if (reply.status() != 401 || !reply.isProblem()) {
                          in.add(what + " at " + door + " → " + reply);
                        }
                      }));
    }
    report
        .did("kinds of bad token", bad.size())
        .did("doors", DOORS.size())
        .none("doors shut to the same token with nothing wrong", out)
        .none("bad tokens not told 401", in);
  }

  private Reply ask(String door, String authorization) {
    try (Client client = ground.client(ground.product().address(door))) {
      return client.send("GET", DOORS.getOrDefault(door, "/"), authorization, "", Map.of());
    }
  }

  private Map<String, String> all(Signature ours, String kid, Realm realm) {
    long now = Instant.now().getEpochSecond();
    Signature stranger = Signature.fresh();
    String header = header("RS256", kid);
    String claims = claims().toString();
    byte[] der = ours.pair().getPublic().getEncoded();
    String pem =
        "-----BEGIN PUBLIC KEY-----\n"
            + Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(der)
            + "\n-----END PUBLIC KEY-----\n";
    String jwk =
        ",\"jwk\":{\"kty\":\"RSA\",\"n\":\"%s\",\"e\":\"%s\"}}"
            .formatted(stranger.modulus(), stranger.exponent());
    String real = ground.tokens().of(USER);
    JsonNode signIn = realm.signIn(USER);
    Map<String, String> all = new LinkedHashMap<>();
    all.put("none at all", "");
    all.put("no bearer", "Basic " + Signature.url("a:b".getBytes(StandardCharsets.UTF_8)));
    all.put("alg none", Signature.content(header("none", kid), claims) + ".");
    all.put("alg None", Signature.content(header("None", kid), claims) + ".");
    all.put("no signature", Signature.content(header, claims) + ".");
    all.put("HS256 with the public key", Signature.shared(header("HS256", kid), claims, der));
    all.put(
        "HS256 with the public key as text",
        Signature.shared(header("HS256", kid), claims, pem.getBytes(StandardCharsets.UTF_8)));
    all.put("a stranger's key", stranger.signed(header, claims));
    all.put("its own key in the header", stranger.signed(header.replace("}", jwk), claims));
    all.put("its own key there, signed by ours", ours.signed(header.replace("}", jwk), claims));
    all.put(
        "an address of keys",
        ours.signed(header.replace("}", ",\"jku\":\"http://127.0.0.1:1/keys\"}"), claims));
    all.put(
        "an address of certificates",
        ours.signed(header.replace("}", ",\"x5u\":\"http://127.0.0.1:1/cert\"}"), claims));
    all.put("a key id that is a path", stranger.signed(header("RS256", "../../dev/null"), claims));
    all.put("another audience", ours.signed(header, with("aud", "\"account\"")));
    all.put("no audience", ours.signed(header, without("aud")));
    all.put("another issuer", ours.signed(header, with("iss", "\"http://127.0.0.1:1/realms/x\"")));
    all.put("no issuer", ours.signed(header, without("iss")));
    all.put("an ID token by its claim", ours.signed(header, with("typ", "\"ID\"")));
    all.put("expired", ours.signed(header, with("exp", "" + (now - HOUR))));
    all.put("without an end", ours.signed(header, without("exp")));
    all.put("not yet valid", ours.signed(header, with("nbf", "" + (now + HOUR))));
    all.put("an ID token", signIn.path("id_token").asString());
    all.put("a refresh token", signIn.path("refresh_token").asString());
    all.put("another realm's", realm.ofAnotherRealm());
    String[] parts = real.split("\\.");
    all.put(
        "claims exchanged",
        parts[0]
            + "."
            + Signature.url(claims.replace(USER, "city-head").getBytes(StandardCharsets.UTF_8))
            + "."
            + parts[2]);
    all.replaceAll(
        (_, token) -> token.isEmpty() || token.startsWith("Basic") ? token : "Bearer " + token);
    return all;
  }

  private static String header(String algorithm, String kid) {
    return "{\"alg\":\"%s\",\"typ\":\"JWT\",\"kid\":\"%s\"}".formatted(algorithm, kid);
  }

  /** What a real token of the officer says, with its life begun now. */
  private ObjectNode claims() {
    byte[] payload = Base64.getUrlDecoder().decode(ground.tokens().of(USER).split("\\.")[1]);
    ObjectNode claims = (ObjectNode) JsonMapper.shared().readTree(payload);
    long now = Instant.now().getEpochSecond();
    return claims.put("iat", now).put("exp", now + HOUR / 12);
  }

  private String with(String claim, String json) {
    ObjectNode claims = claims();
    claims.set(claim, JsonMapper.shared().readTree(json));
    return claims.toString();
  }

  private String without(String claim) {
    ObjectNode claims = claims();
    claims.remove(claim);
    return claims.toString();
  }
}
