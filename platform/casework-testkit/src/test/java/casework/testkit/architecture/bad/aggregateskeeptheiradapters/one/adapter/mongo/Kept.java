package casework.testkit.architecture.bad.aggregateskeeptheiradapters.one.adapter.mongo;

/** The store's own. */
public class Kept {}
