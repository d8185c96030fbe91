package casework.platform.attachment;

import java.util.UUID;

/** Tells whether a matter remembers a file; one for each place of a service that keeps files. */
@FunctionalInterface
public interface AttachmentHolders {

  boolean holds(UUID owner, UUID attachment);
}
