@NullMarked
package casework.testkit.architecture.good.config;

import org.jspecify.annotations.NullMarked;
