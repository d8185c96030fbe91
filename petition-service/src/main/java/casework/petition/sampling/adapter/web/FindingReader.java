package casework.petition.sampling.adapter.web;

import casework.petition.intake.application.RegisterPetition;
import casework.petition.intake.domain.Accused;
import casework.petition.intake.domain.Channel;
import casework.petition.intake.domain.Content;
import casework.petition.intake.domain.Intake;
import casework.petition.intake.domain.PetitionRefusal;
import casework.petition.intake.domain.Problem;
import casework.petition.intake.domain.RegionCode;
import casework.petition.intake.domain.Regions;
import casework.petition.intake.domain.ReporterKind;
import casework.platform.kernel.Act;
import casework.platform.kernel.Refused;
import casework.platform.web.CodeSet;
import casework.platform.web.CodeSets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Reads a finding as the petition it becomes: received today, from a sampled order. */
@Component
final class FindingReader {

  private static final String PROBLEM = "petition-problem";
  private static final String ORIGIN = "other-order-12345";

  private final CodeSets lists;
  private final Regions regions;

  FindingReader(CodeSets lists, Regions regions) {
    this.lists = lists;
    this.regions = regions;
  }

  RegisterPetition.Command read(FindingForm form, Act act) {
    List<Accused> accused = accused(form, act.on());
    Intake intake =
        new Intake(
            act.actor().organ(),
            Channel.OTHER,
            ORIGIN,
            act.on(),
            accused.getFirst().region(),
            problem(form.problem(), act.on()),
            false,
            1,
            List.of(),
            ReporterKind.NONE,
            accused.stream().map(Accused::marks).toList());
    return new RegisterPetition.Command(
        intake, new Content(form.title(), form.text(), accused, List.of()), null);
  }

  private List<Accused> accused(FindingForm form, LocalDate today) {
    List<Accused> all = new ArrayList<>();
    for (FindingForm.FindingAccused each : form.accused()) {
      String at = "accused[" + all.size() + "].";
      lists.require("petition-level", each.level(), at + "level");
      RegionCode region =
          Optional.of(each.region())
              .filter(RegionCode::isWellFormed)
              .map(RegionCode::new)
              .filter(code -> regions.exists(code, today))
              .orElseThrow(
                  () -> new Refused(new CodeSets.UnknownCode("petition-region", at + "region")));
      all.add(
          new Accused(
              all.size() + 1,
              each.name().strip(),
              each.unit().strip(),
              each.post().strip(),
              region,
              each.level(),
              null));
    }
    return all;
  }

  private Problem problem(String code, LocalDate today) {
    lists.require(PROBLEM, code, "problem");
    CodeSet tree = lists.on(PROBLEM, today).orElseThrow();
    String group =
        tree.item(code)
            .map(CodeSet.Item::parent)
            .orElseThrow(
                () ->
                    new Refused(
                        new PetitionRefusal.Implausible(
                            "problem", "is a class; name one of its sub-classes")));
    return new Problem(code, group, tree.version());
  }
}
