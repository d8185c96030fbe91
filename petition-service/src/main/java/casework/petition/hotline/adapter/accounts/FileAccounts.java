package casework.petition.hotline.adapter.accounts;

import casework.petition.hotline.application.HotlineAccounts;
import casework.petition.hotline.domain.Account;
import casework.petition.hotline.domain.Account.Algorithm;
import casework.petition.hotline.domain.Account.Key;
import casework.petition.hotline.domain.Account.Limits;
import casework.petition.hotline.domain.CallBackTerms;
import casework.platform.deadline.source.OfficeRules;
import java.net.InetAddress;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The account book: the evaluation's, which comes with the product, and the office's own ({@code
 * hotline-accounts/*.json} of its directory). An account that cannot be meant that way stops the
 * service at its start.
 */
public final class FileAccounts implements HotlineAccounts {

  private static final Pattern NAME = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
  private static final Pattern REGION = Pattern.compile("[1-9][0-9]{5}");
  private static final int MOST_RECORDS = 100;

  private final List<Account> accounts = new ArrayList<>();

  /**
   * @param directory the office's own; empty where it has none
   * @param evaluation whether the evaluation's account is there too
   * @param callBacks where the evaluation's hotline listens; empty where it is told nothing
   */
  public FileAccounts(String directory, boolean evaluation, String callBacks) {
    if (evaluation) {
      learn(OfficeRules.shipped(FileAccounts.class, "/hotline/accounts.json"));
      accounts.replaceAll(each -> listeningAt(each, callBacks));
    }
    OfficeRules.at(directory).texts("hotline-accounts").forEach(this::learn);
  }

  @Override
  public Optional<Account> of(String client) {
    return accounts.stream().filter(each -> each.client().equals(client)).findFirst();
  }

  @Override
  public Optional<Account> ofHotline(String hotline) {
    return accounts.stream().filter(each -> each.hotline().equals(hotline)).findFirst();
  }

  /** Every account, for a look at its keys. */
  public List<Account> all() {
    return List.copyOf(accounts);
  }

  private void learn(String file) {
    for (JsonNode each : JsonMapper.shared().readTree(file).required("accounts")) {
      Account account = account(each);
      require(
          of(account.client()).isEmpty() && ofHotline(account.hotline()).isEmpty(),
          account.client() + " or its hotline is there twice");
      accounts.add(account);
    }
  }

  private static Account account(JsonNode node) {
    String client = node.required("client").asString();
    require(NAME.matcher(client).matches(), client + " is not of lower-case words");
    List<String> regions = node.required("regions").valueStream().map(JsonNode::asString).toList();
    require(
        !regions.isEmpty() && regions.stream().allMatch(each -> REGION.matcher(each).matches()),
        client + " names a region that has not six digits");
    List<Key> keys = node.required("keys").valueStream().map(each -> key(client, each)).toList();
    requireFewKeys(client, keys);
    return new Account(
        client,
        node.required("hotline").asString(),
        node.required("organ").asString(),
        regions,
        node.required("mapping").asString(),
        node.path("callBackTo").isString()
            ? address(client, node.path("callBackTo").asString())
            : null,
        keys,
        limits(client, node.path("limits")));
  }

  private static Key key(String client, JsonNode node) {
    String id = node.required("id").asString();
    require(NAME.matcher(id).matches(), client + " has a key whose id is not of lower-case words");
    String algorithm = node.required("algorithm").asString();
    JsonNode until = node.path("until");
    return new Key(
        id,
        Arrays.stream(Algorithm.values())
            .filter(each -> each.name().replace('_', '-').equals(algorithm))
            .findFirst()
            .orElseThrow(() -> refused(client + " has a key of an unknown algorithm")),
        Instant.parse(node.required("from").asString()),
        until.isString() ? Instant.parse(until.asString()) : null);
  }

  /** Looks at each instant at which a key becomes good: more cannot be good at any other. */
  private static void requireFewKeys(String client, List<Key> keys) {
    require(!keys.isEmpty(), client + " has no key");
    for (Key each : keys) {
      long together = keys.stream().filter(other -> other.isGoodAt(each.from())).count();
      require(
          together <= Account.MOST_KEYS,
          client + " has more than " + Account.MOST_KEYS + " keys that are good at a time");
    }
  }

  private static Account listeningAt(Account account, String callBacks) {
    return new Account(
        account.client(),
        account.hotline(),
        account.organ(),
        account.regions(),
        account.mapping(),
        callBacks.isEmpty() ? null : address(account.client(), callBacks),
        account.keys(),
        account.limits());
  }

  /** Only over TLS, but for what never leaves this machine. */
  private static URI address(String client, String text) {
    URI address = URI.create(text);
    require(
        address.getHost() != null
            && address.getUserInfo() == null
            && address.getFragment() == null
            && ("https".equals(address.getScheme())
                || "http".equals(address.getScheme()) && isThisMachine(address.getHost())),
        client + " has an address for call-backs that is not https");
    return address;
  }

  private static boolean isThisMachine(String host) {
    try {
      return InetAddress.ofLiteral(host).isLoopbackAddress();
    } catch (IllegalArgumentException _) {
      return false;
    }
  }

  private static Limits limits(String client, JsonNode node) {
    JsonNode callBacks = node.path("callBacks");
    int batch = node.path("batch").asInt(50);
    long skew = node.path("skewSeconds").asLong(300);
    require(
        batch >= 1 && batch <= MOST_RECORDS && skew >= 1 && skew <= 300,
        client + " has a limit that is out of bounds");
    return new Limits(
        batch,
        Duration.ofSeconds(skew),
        new CallBackTerms(
            callBacks.path("tries").asInt(12),
            Duration.ofMillis(callBacks.path("firstPauseMillis").asLong(2_000)),
            Duration.ofMillis(callBacks.path("longestPauseMillis").asLong(3_600_000))));
  }

  private static void require(boolean holds, String otherwise) {
    if (!holds) {
      throw refused(otherwise);
    }
  }

  private static IllegalStateException refused(String why) {
    return new IllegalStateException("the hotlines' account book: " + why);
  }
}
