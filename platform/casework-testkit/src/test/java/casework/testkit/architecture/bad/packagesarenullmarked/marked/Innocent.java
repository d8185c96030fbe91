package casework.testkit.architecture.bad.packagesarenullmarked.marked;

/** Lies in a package that does. */
class Innocent {}
