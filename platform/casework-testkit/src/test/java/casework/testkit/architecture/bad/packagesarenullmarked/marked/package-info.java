@NullMarked
package casework.testkit.architecture.bad.packagesarenullmarked.marked;

import org.jspecify.annotations.NullMarked;
