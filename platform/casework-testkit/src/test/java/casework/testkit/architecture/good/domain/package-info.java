@NullMarked
package casework.testkit.architecture.good.domain;

import org.jspecify.annotations.NullMarked;
