/**
 * The inspections of the year, told through the product's own doors: rounds on paper are taken
 * over, those of the year are held. Start reading at {@link
 * casework.demo.inspection.InspectionStories}.
 */
@NullMarked
package casework.demo.inspection;

import org.jspecify.annotations.NullMarked;
