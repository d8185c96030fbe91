package casework.testkit.architecture.bad.applicationusesdomainonly.adapter.web;

/** Something outside. */
public class Page {}
