package casework.local;

/** What a newcomer is told once everything is up. */
final class Welcome {

  private Welcome() {}

  static void print(Product product, Instance instance, State state, Console console) {
    console.say("");
    for (String name : state.children()) {
      console.say("  %-18s %s".formatted(name, state.get("address." + name).orElse("")));
    }
    console.say("  sign-in            " + product.keycloak().issuer());
    console.say(
        "  data               " + instance.data() + "  (keys and passwords: readable by you only)");
    console.say("  store              " + product.store().label());
    console.say("");
    console.say("  Listens on the loopback address only: nobody else on the network can reach it.");
    console.say("  Demo accounts, for evaluation only; the password is the name and \"-demo\":");
    console.say(
        "    city    city-intake city-supervision city-handler city-lead city-leader city-head"
            + " city-viewer");
    console.say(
        "            city-handler3 city-lead3 … city-handler9 city-lead9 city-inspector"
            + " city-scorer");
    console.say(
        "    county  county1-intake … county1-head (the same seven), county2-intake …"
            + " county2-head, county4-head county4-scorer");
    console.say("    a second city   city2-intake city2-supervision city2-head city2-viewer");
    console.say("    admin   system-admin security-admin audit-admin");
    console.say("  A token to try the API with: ./casework token city-intake");
    console.say("");
  }
}
