@NullMarked
package casework.testkit.architecture.good.adapter.web;

import org.jspecify.annotations.NullMarked;
