namespace EscalationTrust;

/// <summary>Stored kebab-case names of stages, reasons and acts.</summary>
public static class EscalationNames
{
    /// <summary>The stored name of a stage.</summary>
    public static string Name(this LadderStage stage) => stage switch
    {
        LadderStage.Automate => "automate",
        LadderStage.Contain => "contain",
        LadderStage.Escalate => "escalate",
        LadderStage.Waiting => "waiting",
        LadderStage.HumanOwned => "human-owned",
        _ => "undefined",
    };

    /// <summary>The stored name of a reason.</summary>
    public static string Name(this EscalationReason reason) => reason switch
    {
        EscalationReason.None => "none",
        EscalationReason.HumanOwned => "human-owned",
        EscalationReason.Waiting => "waiting",
        EscalationReason.HumanRequested => "human-requested",
        EscalationReason.KillSwitch => "kill-switch",
        EscalationReason.AlwaysEscalate => "always-escalate",
        EscalationReason.RiskThreshold => "risk-threshold",
        EscalationReason.RestatementLimit => "restatement-limit",
        EscalationReason.BotRepeatLimit => "bot-repeat-limit",
        EscalationReason.NotUnderstoodLimit => "not-understood-limit",
        EscalationReason.ToolFailureLimit => "tool-failure-limit",
        EscalationReason.TurnsAtRiskLimit => "turns-at-risk-limit",
        EscalationReason.FrictionLimit => "friction-limit",
        EscalationReason.PolicyAmbiguityLimit => "policy-ambiguity-limit",
        EscalationReason.ContainRisk => "contain-risk",
        EscalationReason.ContainSignal => "contain-signal",
        EscalationReason.ContainKillSwitch => "contain-kill-switch",
        EscalationReason.ContainFriction => "contain-friction",
        EscalationReason.ContainHeld => "contain-held",
        EscalationReason.PolicyFailed => "policy-failed",
        _ => "undefined",
    };

    /// <summary>The stored name of a single act; "undefined" for none or for several.</summary>
    public static string Name(this PermittedActs act) => act switch
    {
        PermittedActs.Acknowledge => "acknowledge",
        PermittedActs.OfferHuman => "offer-human",
        PermittedActs.GatherInformation => "gather-information",
        PermittedActs.Summarize => "summarize",
        PermittedActs.Triage => "triage",
        PermittedActs.RetrieveKnowledge => "retrieve-knowledge",
        PermittedActs.Answer => "answer",
        PermittedActs.TakeAction => "take-action",
        PermittedActs.Promise => "promise",
        PermittedActs.Close => "close",
        PermittedActs.AssistOwner => "assist-owner",
        _ => "undefined",
    };

    /// <summary>The single acts in a set, in order.</summary>
    public static IEnumerable<PermittedActs> Single(this PermittedActs acts)
    {
        for (int bit = 1; bit <= (int)PermittedActs.AssistOwner; bit <<= 1)
        {
            if (((int)acts & bit) != 0)
            {
                yield return (PermittedActs)bit;
            }
        }
    }
}
