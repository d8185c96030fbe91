/**
 * How a browser stays signed in: its tokens travel in a cookie that only the gateway can read, so
 * that no script sees them and no replica of the gateway keeps anything (docs/adr/0005).
 */
@NullMarked
package casework.gateway.session;

import org.jspecify.annotations.NullMarked;
