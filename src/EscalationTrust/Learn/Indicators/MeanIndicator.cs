namespace EscalationTrust;

/// <summary>The indicators that are means.</summary>
public enum MeanIndicator
{
    /// <summary>Fifth indicator: satisfaction in [0, 1] of those handed over. Who answers is no random choice: read the bounds.</summary>
    SatisfactionAfterEscalation = 0,

    /// <summary>What the loop with the bot cost the customer, in messages of ordinary length.</summary>
    LoopEffort = 1,

    /// <summary>Minutes beyond the limit that automation held cases of high risk; 0 for those within it.</summary>
    HighRiskOverrun = 2,

    /// <summary>Trust Spillover: trust in the account before the case minus after, never below 0.</summary>
    TrustSpillover = 3,
}
