package casework.petition.intake.application;

import casework.petition.intake.domain.Accused;
import casework.petition.intake.domain.Competence;
import casework.petition.intake.domain.Content;
import casework.petition.intake.domain.KnownCadre;
import casework.petition.intake.domain.NoticeTerms;
import casework.petition.intake.domain.Petition;
import casework.petition.intake.domain.PetitionId;
import casework.petition.intake.domain.PetitionNumber;
import casework.petition.intake.domain.ReporterIdentity;
import casework.petition.intake.domain.SamplePetitions;
import casework.petition.intake.domain.SealedContent;
import casework.petition.intake.domain.Surroundings;
import casework.platform.kernel.Act;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The use cases on parts in memory, each of which can be looked into. */
final class Desk {

  final MemoryPetitions petitions = new MemoryPetitions();
  final Map<PetitionId, String> vaultRows = new LinkedHashMap<>();
  final Map<PetitionId, PetitionId> receiptRows = new LinkedHashMap<>();
  final List<String> numbersTaken = new ArrayList<>();
  final Set<PetitionId> belongingsOf = new HashSet<>();
  final Set<String> outOfReach = new HashSet<>();
  final List<String> readings = new ArrayList<>();

  private final Map<PetitionId, Content> contents = new HashMap<>();

  final ContentSafe safe =
      new ContentSafe() {
        @Override
        public SealedContent findable(PetitionId petition, SealedContent content) {
          return content;
        }

        @Override
        public List<String> byCadre(String cadre) {
          return List.of("cadre " + cadre);
        }

        @Override
        public List<String> byName(String name) {
          return List.of("name " + name);
        }

        @Override
        public SealedContent seal(PetitionId petition, Content content) {
          contents.put(petition, content);
          return SamplePetitions.sealed(content.accused().size());
        }

        @Override
        public Content open(PetitionId petition, SealedContent content) {
          return Objects.requireNonNull(contents.get(petition));
        }

        @Override
        public List<Accused> accused(PetitionId petition, SealedContent content) {
          return open(petition, content).accused();
        }
      };

  final ReporterVault vault =
      new ReporterVault() {
        @Override
        public boolean keep(PetitionId petition, ReporterIdentity identity, String fingerprint) {
          return vaultRows.computeIfAbsent(petition, _ -> fingerprint).equals(fingerprint);
        }

        @Override
        public void copy(PetitionId from, PetitionId to) {
          if (vaultRows.containsKey(from)) {
            vaultRows.putIfAbsent(to, vaultRows.get(from));
          }
        }

        @Override
        public void release(PetitionId petition) {}

        @Override
        public void remove(PetitionId petition) {
          vaultRows.remove(petition);
        }
      };

  final Receipts receipts =
      new Receipts() {
        @Override
        public String issue(PetitionId petition) {
          receiptRows.putIfAbsent(petition, petition);
          return "code of " + petition.value();
        }

        @Override
        public Optional<PetitionId> find(String code) {
          return receiptRows.entrySet().stream()
              .filter(each -> code.equals("code of " + each.getKey().value()))
              .map(Map.Entry::getValue)
              .findFirst();
        }

        @Override
        public void move(PetitionId from, PetitionId to) {
          receiptRows.put(from, to);
        }
      };

  final PetitionNumbers numbers =
      (organ, year, owner) -> {
        String taken = organ + "/" + owner.value();
        if (!numbersTaken.contains(taken)) {
          numbersTaken.add(taken);
        }
        return PetitionNumber.of(organ, year, numbersTaken.indexOf(taken) + 1);
      };

  final NoticeBook notices =
      new NoticeBook() {
        @Override
        public NoticeTerms of(String organ, LocalDate receivedOn, LocalDate today) {
          return SamplePetitions.terms(today);
        }
      };

  final Competence competence =
      new Competence(
          (organ, _) ->
              new Surroundings(
                  organ,
                  List.of("990000-JW"),
                  null,
                  outOfReach.stream()
                      .map(name -> new KnownCadre(name, name, "", "", "990000-JW"))
                      .toList()));

  final Belongings belongings =
      new Belongings() {
        @Override
        public void copy(Petition left, Petition arrived, Act act) {
          if (belongingsOf.contains(left.id())) {
            belongingsOf.add(arrived.id());
          }
        }

        @Override
        public void forget(PetitionId petition, Act act) {
          belongingsOf.remove(petition);
        }
      };

  final MemoryReleases releases = new MemoryReleases();
  final KeptBeside beside = new KeptBeside(petitions, releases, List.of(belongings));

  final Sight sight = actor -> actor.organ().isEmpty() ? Set.of() : Set.of(actor.organ());
  final PetitionsInSight inSight = new PetitionsInSight(petitions, sight, _ -> Set.of());
  final ClearAccused clear =
      new ClearAccused(
          competence, safe, new MoveUp(petitions, safe, vault, receipts, numbers, notices, beside));
  final RegisterPetition register =
      new RegisterPetition(petitions, competence, vault, safe, numbers, notices, receipts);
  final AcceptPetition accept = new AcceptPetition(inSight, clear, petitions);
  final ReferPetition refer = new ReferPetition(inSight, clear, petitions);
  final PlaceReferral place = new PlaceReferral(petitions);
  final ReadContent read =
      new ReadContent(
          inSight,
          petitions,
          safe,
          (actor, id, what) -> readings.add(actor.officer() + " " + what));

  static RegisterPetition.Command command(@Nullable ReporterIdentity reporter, int accused) {
    Content content = SamplePetitions.content(accused);
    return new RegisterPetition.Command(
        SamplePetitions.intake(
            casework.petition.intake.domain.Channel.VISIT,
            reporter == null ? casework.petition.intake.domain.ReporterKind.NONE : reporter.kind(),
            accused),
        content,
        reporter);
  }
}
