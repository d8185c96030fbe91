@NullMarked
package casework.scoring.opinion.application;

import org.jspecify.annotations.NullMarked;
