package casework.inspection;

import static casework.inspection.Desk.CITY;
import static casework.inspection.Desk.head;
import static org.assertj.core.api.Assertions.assertThat;

import casework.testkit.contracts.OpenApiDrift;
import casework.testkit.files.Repository;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@InspectionApp
class OpenApiIT {

  @Autowired Desk desk;

  @Test
  void theCommittedDescriptionIsWhatTheServiceSays() {
    Answer described = desk.get(head(CITY), "/v3/api-docs");

    assertThat(described.status()).as(described.text()).isEqualTo(200);
    OpenApiDrift.assertUnchanged(
        described.text(), Repository.here().path("inspection-service/contract/openapi.yaml"));
  }
}
