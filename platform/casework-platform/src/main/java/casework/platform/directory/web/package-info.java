/** The administrators' handle on a service's copy of the directory. */
@NullMarked
package casework.platform.directory.web;

import org.jspecify.annotations.NullMarked;
