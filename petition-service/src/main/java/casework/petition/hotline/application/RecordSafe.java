package casework.petition.hotline.application;

import casework.petition.hotline.domain.HotlineRecord;
import casework.petition.hotline.domain.SealedRecord;
import java.util.UUID;

/** Seals what of a record is kept, each under a data key of its own, and tells records apart. */
public interface RecordSafe {

  /** The whole record, for as long as it is parked. */
  SealedRecord seal(UUID report, HotlineRecord whole);

  HotlineRecord open(UUID report, SealedRecord sealed);

  /** What the import record carries besides the form. */
  SealedRecord sealExtras(UUID report, HotlineRecord.Extras extras);

  HotlineRecord.Extras openExtras(UUID report, SealedRecord sealed);

  /** Keyed digest of everything the record says. */
  String fingerprint(HotlineRecord whole);

  /** Keyed digest of a file, by which the same one is known again. */
  String fingerprint(byte[] file);

  /** The record in the form in which it is handed up, sealed, to another organ. */
  byte[] written(HotlineRecord whole);
}
