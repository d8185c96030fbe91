package casework.petition.relay.application;

import casework.petition.relay.domain.Carrier;
import casework.petition.relay.domain.RelayId;

/** Seals bytes so that the higher organ alone can open them. */
public interface FileSealer {

  /**
   * @param organ code of the organ to whose public key they are sealed
   * @throws NoKeyOfHigherOrgan where there is none that may be used
   */
  Carrier.File seal(RelayId relay, String organ, byte[] plain);

  /** There is no usable public key of an organ; nothing can be handed up to it. */
  final class NoKeyOfHigherOrgan extends RuntimeException {
    public NoKeyOfHigherOrgan(String message) {
      super(message);
    }
  }
}
