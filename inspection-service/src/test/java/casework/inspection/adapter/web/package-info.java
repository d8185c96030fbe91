@NullMarked
package casework.inspection.adapter.web;

import org.jspecify.annotations.NullMarked;
