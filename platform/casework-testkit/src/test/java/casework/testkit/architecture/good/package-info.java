@NullMarked
package casework.testkit.architecture.good;

import org.jspecify.annotations.NullMarked;
