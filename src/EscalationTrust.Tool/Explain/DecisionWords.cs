namespace EscalationTrust.Tool;

/// <summary>Stages, reasons and acts in the words of somebody who leads a support team.</summary>
internal static class DecisionWords
{
    public static string Of(LadderStage stage) => stage switch
    {
        LadderStage.Automate => "the bot may answer",
        LadderStage.Contain => "the bot may only assist",
        LadderStage.Escalate => "hand over to a person now; the bot must not answer",
        LadderStage.Waiting => "a person has been asked for; the bot must not answer",
        LadderStage.HumanOwned => "a person owns the conversation; the bot is silent",
        _ => stage.Name(),
    };

    public static string Of(EscalationReason reason) => reason switch
    {
        EscalationReason.None => "nothing stands against an answer",
        EscalationReason.HumanOwned => "a person owns the conversation",
        EscalationReason.Waiting => "a handoff is open and nobody has taken it yet",
        EscalationReason.HumanRequested => "the customer asks for a person, or refuses the bot; nothing can overrule that",
        EscalationReason.KillSwitch => "a kill-switch is thrown",
        EscalationReason.AlwaysEscalate => "this subject always goes to a person",
        EscalationReason.RiskThreshold => "the risk has reached the threshold",
        EscalationReason.RestatementLimit => "the customer had to say the same thing too often",
        EscalationReason.BotRepeatLimit => "the bot has repeated itself too often",
        EscalationReason.NotUnderstoodLimit => "the bot did not understand too often",
        EscalationReason.ToolFailureLimit => "tools have failed too often",
        EscalationReason.TurnsAtRiskLimit => "the conversation has been at risk for too many turns",
        EscalationReason.FrictionLimit => "the customer shows frustration for the second time",
        EscalationReason.PolicyAmbiguityLimit => "the rules are unclear for the second time",
        EscalationReason.ContainRisk => "the risk is high enough for caution",
        EscalationReason.ContainSignal => "this subject needs care from the first message",
        EscalationReason.ContainKillSwitch => "a kill-switch limits the bot",
        EscalationReason.ContainFriction => "frustration alone does not hand over, but the bot takes care",
        EscalationReason.ContainHeld => "the bot was limited earlier and has not earned it back",
        EscalationReason.PolicyFailed => "the policy failed, and a failure goes to a person",
        _ => reason.Name(),
    };

    public static string Of(PermittedActs acts)
    {
        string[] words = [.. acts.Single().Select(Word)];
        return words.Length == 0 ? "nothing" : string.Join(", ", words);
    }

    public static string Of(HandoffPriority priority) => priority switch
    {
        HandoffPriority.Normal => "normal",
        HandoffPriority.High => "high",
        HandoffPriority.Urgent => "urgent",
        _ => "emergency",
    };

    public static string Of(EvidenceSource source) => source switch
    {
        EvidenceSource.Host => "reported by the host",
        EvidenceSource.CustomerText => "the customer's words",
        EvidenceSource.PreviousReply => "the bot's reply",
        EvidenceSource.Draft => "the draft's words",
        EvidenceSource.Measurement => "a measured value",
        EvidenceSource.Memory => "what was said before",
        _ => "not known",
    };

    private static string Word(PermittedActs act) => act switch
    {
        PermittedActs.Acknowledge => "acknowledge",
        PermittedActs.OfferHuman => "offer a person",
        PermittedActs.GatherInformation => "gather information",
        PermittedActs.Summarize => "sum up",
        PermittedActs.Triage => "sort the ticket",
        PermittedActs.RetrieveKnowledge => "quote published knowledge",
        PermittedActs.Answer => "answer",
        PermittedActs.TakeAction => "take action",
        PermittedActs.Promise => "promise",
        PermittedActs.Close => "close the case",
        PermittedActs.AssistOwner => "assist the owner",
        _ => act.Name(),
    };
}
