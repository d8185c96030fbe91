@NullMarked
package casework.scoring.directory.adapter.files;

import org.jspecify.annotations.NullMarked;
