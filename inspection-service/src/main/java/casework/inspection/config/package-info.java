/** Puts the service together: rule files, beans, nothing that decides. */
@NullMarked
package casework.inspection.config;

import org.jspecify.annotations.NullMarked;
