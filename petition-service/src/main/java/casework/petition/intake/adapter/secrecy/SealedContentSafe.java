package casework.petition.intake.adapter.secrecy;

import casework.petition.intake.application.ContentSafe;
import casework.petition.intake.domain.Accused;
import casework.petition.intake.domain.Content;
import casework.petition.intake.domain.PetitionId;
import casework.petition.intake.domain.RegionCode;
import casework.petition.intake.domain.SealedContent;
import casework.petition.intake.domain.Wording;
import casework.platform.secrecy.BlindIndex;
import casework.platform.secrecy.DataKey;
import casework.platform.secrecy.EnvelopeKeys;
import casework.platform.secrecy.FieldCipher;
import casework.platform.secrecy.Sealed;
import casework.platform.secrecy.WrappedKey;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Seals each part of a petition's content under the petition's own data key. */
@Component
final class SealedContentSafe implements ContentSafe {

  private static final String TITLE = "petition.title";
  private static final String TEXT = "petition.text";
  private static final String ORGANS = "petition.earlier-organs";
  private static final String BY_CADRE = "petition.accused.cadre";
  private static final String BY_NAME = "petition.accused.name";

  private final EnvelopeKeys keys;
  private final FieldCipher cipher;
  private final BlindIndex index;
  private final JsonMapper json = JsonMapper.shared();

  SealedContentSafe(EnvelopeKeys keys, FieldCipher cipher, BlindIndex index) {
    this.keys = keys;
    this.cipher = cipher;
    this.index = index;
  }

  @Override
  public SealedContent seal(PetitionId petition, Content content) {
    EnvelopeKeys.Fresh fresh = keys.fresh(petition.value());
    DataKey key = fresh.key();
    return new SealedContent(
        fresh.wrapped().value(),
        cipher.seal(key, TITLE, content.title()).value(),
        cipher.seal(key, TEXT, content.text()).value(),
        content.accused().stream()
            .map(each -> cipher.seal(key, accused(each.number()), written(each)).value())
            .toList(),
        cipher.seal(key, ORGANS, json.writeValueAsString(content.earlierOrgans())).value(),
        lookUps(content.accused()));
  }

  private List<String> lookUps(List<Accused> accused) {
    return accused.stream().flatMap(this::lookUps).distinct().toList();
  }

  @Override
  public SealedContent findable(PetitionId petition, SealedContent content) {
    return new SealedContent(
        content.key(),
        content.title(),
        content.text(),
        content.accused(),
        content.earlierOrgans(),
        lookUps(accused(petition, content)));
  }

  private Stream<String> lookUps(Accused accused) {
    String cadre = accused.cadre();
    Stream<String> name = Stream.of(index.of(BY_NAME, Wording.plain(accused.name())));
    return cadre == null ? name : Stream.concat(name, Stream.of(index.of(BY_CADRE, cadre)));
  }

  @Override
  public List<String> byCadre(String cadre) {
    return index.all(BY_CADRE, cadre);
  }

  @Override
  public List<String> byName(String name) {
    return index.all(BY_NAME, Wording.plain(name));
  }

  @Override
  public Content open(PetitionId petition, SealedContent content) {
    DataKey key = key(petition, content);
    return new Content(
        cipher.open(key, TITLE, new Sealed(content.title())),
        cipher.open(key, TEXT, new Sealed(content.text())),
        accused(key, content),
        List.of(
            json.readValue(
                cipher.open(key, ORGANS, new Sealed(content.earlierOrgans())), String[].class)));
  }

  @Override
  public List<Accused> accused(PetitionId petition, SealedContent content) {
    return accused(key(petition, content), content);
  }

  private DataKey key(PetitionId petition, SealedContent content) {
    return keys.unwrap(petition.value(), new WrappedKey(content.key()));
  }

  private List<Accused> accused(DataKey key, SealedContent content) {
    List<Accused> opened = new ArrayList<>();
    for (String each : content.accused()) {
      int number = opened.size() + 1;
      opened.add(read(number, cipher.open(key, accused(number), new Sealed(each))));
    }
    return opened;
  }

  private static String accused(int number) {
    return "petition.accused." + number;
  }

  private String written(Accused accused) {
    return json.writeValueAsString(
        new Person(
            accused.name(),
            accused.unit(),
            accused.post(),
            accused.region().value(),
            accused.level(),
            accused.cadre()));
  }

  private Accused read(int number, String text) {
    Person person = json.readValue(text, Person.class);
    return new Accused(
        number,
        person.name(),
        person.unit(),
        person.post(),
        new RegionCode(person.region()),
        person.level(),
        person.cadre());
  }

  /** One accused as he stands under the seal. */
  record Person(
      String name, String unit, String post, String region, String level, @Nullable String cadre) {}
}
