package casework.petition.hotline.adapter.secrecy;

import casework.petition.hotline.application.RecordSafe;
import casework.petition.hotline.domain.HotlineRecord;
import casework.petition.hotline.domain.SealedRecord;
import casework.platform.secrecy.DataKey;
import casework.platform.secrecy.EnvelopeKeys;
import casework.platform.secrecy.FieldCipher;
import casework.platform.secrecy.KeyedDigest;
import casework.platform.secrecy.Sealed;
import casework.platform.secrecy.WrappedKey;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.UUID;
import org.springframework.stereotype.Component;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

/** Seals a record whole: it is read whole or not at all. */
@Component
final class SealedRecordSafe implements RecordSafe {

  private static final String WHOLE = "hotline.record";
  private static final String EXTRAS = "hotline.extras";

  private final EnvelopeKeys keys;
  private final FieldCipher cipher;
  private final KeyedDigest digest;
  private final JsonMapper json =
      JsonMapper.builder().enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY).build();

  SealedRecordSafe(EnvelopeKeys keys, FieldCipher cipher, KeyedDigest digest) {
    this.keys = keys;
    this.cipher = cipher;
    this.digest = digest;
  }

  @Override
  public SealedRecord seal(UUID report, HotlineRecord whole) {
    return sealed(report, WHOLE, json.writeValueAsString(whole));
  }

  @Override
  public HotlineRecord open(UUID report, SealedRecord sealed) {
    return json.readValue(opened(report, WHOLE, sealed), HotlineRecord.class);
  }

  @Override
  public SealedRecord sealExtras(UUID report, HotlineRecord.Extras extras) {
    return sealed(report, EXTRAS, json.writeValueAsString(extras));
  }

  @Override
  public HotlineRecord.Extras openExtras(UUID report, SealedRecord sealed) {
    return json.readValue(opened(report, EXTRAS, sealed), HotlineRecord.Extras.class);
  }

  @Override
  public String fingerprint(HotlineRecord whole) {
    return digest.hex("hotline record", json.writeValueAsString(whole));
  }

  @Override
  public String fingerprint(byte[] file) {
    return digest.hex("hotline file", Base64.getEncoder().encodeToString(file));
  }

  @Override
  public byte[] written(HotlineRecord whole) {
    return json.writeValueAsString(whole).getBytes(StandardCharsets.UTF_8);
  }

  private SealedRecord sealed(UUID report, String field, String text) {
    WrappedKey wrapped = keys.newDataKey(report);
    DataKey key = keys.unwrap(report, wrapped);
    return new SealedRecord(wrapped.value(), cipher.seal(key, field, text).value());
  }

  private String opened(UUID report, String field, SealedRecord sealed) {
    DataKey key = keys.unwrap(report, new WrappedKey(sealed.key()));
    return cipher.open(key, field, new Sealed(sealed.text()));
  }
}
