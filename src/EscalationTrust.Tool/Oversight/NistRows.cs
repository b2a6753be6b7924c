using System.Globalization;

namespace EscalationTrust.Tool;

/// <summary>What the evidence says to subcategories of the NIST AI Risk Management Framework 1.0.</summary>
internal static class NistRows
{
    public static IReadOnlyList<NistRow> Of(OversightEvidence evidence, DecisionCheck? check)
    {
        long silent = evidence.Stages.Where(stage => stage.Key >= LadderStage.Escalate).Sum(stage => stage.Value);
        long contained = CountOf(evidence, LadderStage.Contain);
        return
        [
            new("GOVERN 3.2", "roles of people and AI are defined", $"{Count(CountOf(evidence, LadderStage.HumanOwned), "turn")} on which a person owned the conversation and the assistant was silent; {Count(evidence.HandoffsOpened, "handoff")} opened."),
            new("MAP 3.5", "processes for human oversight", $"{Kept(evidence.HumanRequests)} requests for a person that the policy heard and {Kept(evidence.AlwaysEscalate)} turns that must always escalate took the assistant out at once."),
            new("MEASURE 2.4", "behaviour is monitored in production", $"{Count(evidence.Decisions, "decision")} in {Count(evidence.Conversations, "conversation")} recorded, {Count(evidence.Policies.Count, "policy version")}."),
            new("MEASURE 3.1", "emergent risks are identified", check is null
                ? $"{Count(evidence.PolicyFailures, "decision")} at which the policy failed; recorded decisions were not made again (--policy)."
                : $"{Count(evidence.PolicyFailures, "decision")} at which the policy failed; {Number(check.Same)} of {Number(check.Turns)} recorded decisions came out the same when made again."),
            new("MEASURE 3.3", "end users can report and appeal", $"{Number(evidence.HumanRequests.Raised)} requests for a person; {Number(evidence.Access.Reached)} reached one, {Number(evidence.Access.Open)} open."),
            new("MANAGE 1.3", "responses to risk: mitigate, transfer, avoid", $"{Count(contained, "turn")} contained, {Count(silent, "turn")} given to a person or waiting for one."),
            new("MANAGE 2.4", "supersede, disengage, deactivate", $"{Count(evidence.KillSwitches.Count, "use")} of a kill-switch, {Count(evidence.UnderKillSwitch, "decision")} under one."),
            new("MANAGE 4.1", "appeal and override after deployment", $"{Count(evidence.Overrides, "override")} by people."),
            new("MANAGE 4.3", "incidents are recorded and communicated", $"{Number(evidence.HumanRequests.Raised - evidence.HumanRequests.Honoured + evidence.AlwaysEscalate.Raised - evidence.AlwaysEscalate.Honoured)} turns on which the assistant stayed although it had to leave; {Count(evidence.Disclosures, "disclosure")} of the AI recorded as due."),
        ];
    }

    private static long CountOf(OversightEvidence evidence, LadderStage stage) =>
        evidence.Stages.FirstOrDefault(entry => entry.Key == stage).Value;

    private static string Kept(OversightCount count) => $"{Number(count.Honoured)} of {Number(count.Raised)}";

    private static string Count(long count, string noun) => Layout.Count(count, noun);

    private static string Number(long count) => count.ToString("N0", CultureInfo.InvariantCulture);
}

/// <summary>One subcategory, its subject in short, and the evidence for it.</summary>
internal sealed record NistRow(string Id, string Subject, string Evidence);
