package casework.testkit.architecture.bad.adaptersarestrangers.adapter.mongo;

/** The store's own. */
public class Kept {}
