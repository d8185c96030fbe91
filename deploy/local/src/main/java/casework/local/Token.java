package casework.local;

/** {@code token}: an access token of a demo user, alone on its line, for use with curl. */
final class Token implements Verb {

  @Override
  public String help() {
    return "token USER [--password P]               an access token for trying the API, good for"
        + " five minutes";
  }

  @Override
  public int run(Options options, Repository repository, Console console) {
    if (options.words().size() != 1) {
      throw new Trouble("whose token? ./casework token city-intake, for one");
    }
    String user = options.words().getFirst();
    String password = options.password() != null ? options.password() : user + "-demo";
    String address =
        Instance.toAsk(options, repository)
            .running()
            .get("address.keycloak")
            .orElseThrow(() -> new Trouble("Keycloak is not up yet; see ./casework status"));
    console.say(new KeycloakCalls(address).token(user, password));
    return 0;
  }
}
