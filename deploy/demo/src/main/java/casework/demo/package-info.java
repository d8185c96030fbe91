/**
 * A synthetic year in a fictional city, lived through the product as officers would live it, and
 * compared with the figures a real city printed. Start reading at {@link casework.demo.Demo}.
 */
@NullMarked
package casework.demo;

import org.jspecify.annotations.NullMarked;
