package casework.testkit.architecture.bad.packagesarenullmarked;

/** Lies in a package that says nothing about null. */
class CulpritWithoutAMark {}
