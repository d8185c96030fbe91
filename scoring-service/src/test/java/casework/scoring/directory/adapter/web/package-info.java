@NullMarked
package casework.scoring.directory.adapter.web;

import org.jspecify.annotations.NullMarked;
