namespace EscalationTrust;

/// <summary>Where a turn stands and why, before anything is made of it.</summary>
internal readonly record struct Verdict(LadderStage Stage, EscalationReason Reason);
