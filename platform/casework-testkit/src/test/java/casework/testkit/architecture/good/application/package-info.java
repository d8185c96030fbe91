@NullMarked
package casework.testkit.architecture.good.application;

import org.jspecify.annotations.NullMarked;
