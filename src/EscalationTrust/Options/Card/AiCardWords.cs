namespace EscalationTrust;

/// <summary>Signals and acts in a customer's words.</summary>
internal static class AiCardWords
{
    public static string Of(PermittedActs act) => act switch
    {
        PermittedActs.Acknowledge => "confirm that your message arrived",
        PermittedActs.OfferHuman => "offer you a person",
        PermittedActs.GatherInformation => "ask for facts that help",
        PermittedActs.Summarize => "sum up what you said",
        PermittedActs.Triage => "sort your request, so that it reaches the right people",
        PermittedActs.RetrieveKnowledge => "look up published information",
        PermittedActs.Answer => "answer questions",
        PermittedActs.TakeAction => "carry out actions that the service has connected, such as a change of address",
        PermittedActs.Promise => "confirm outcomes and dates",
        PermittedActs.Close => "close a case that is solved",
        _ => act.Name(),
    };

    public static string Of(Signal signal) => signal switch
    {
        Signal.HumanRequested or Signal.BotRefused => "you want a person",
        Signal.BillingDispute => "a charge or an invoice is disputed",
        Signal.RefundOrCancellation => "money back or the end of a contract is disputed",
        Signal.PolicyAmbiguity => "the rules are silent or unclear",
        Signal.InterpretationNeeded => "your case needs judgement or an exception",
        Signal.Legal => "a lawyer, a court, a regulator or a legal right is named",
        Signal.Security => "fraud, theft or an account that is not safe",
        Signal.Safety => "danger to life or health",
        Signal.Vulnerability => "bereavement, illness, hardship or another need for special care",
        Signal.Outage => "a service is down",
        Signal.DenialOrAppeal => "a decision was refused or is appealed",
        Signal.MultiCause => "several matters at once",
        Signal.ExecutiveEscalation => "a complaint to management or to the public",
        Signal.ChurnThreat => "you think of leaving",
        Signal.Ungrounded => "the answer has no source",
        Signal.KnowledgeSilence => "there is no published answer",
        Signal.MissingHistory => "your history could not be loaded",
        Signal.LowConfidence or Signal.UnknownConfidence or Signal.MismatchedConfidence => "the assistant is not sure",
        Signal.NotUnderstood => "the assistant does not understand you",
        Signal.ToolFailure => "a system the assistant needs fails",
        Signal.BrokenTrust => "an earlier case went badly",
        Signal.DoomLoop => "you and the assistant go round in circles",
        _ => signal.Family() == SignalFamily.Host ? $"a matter that this service defines ({signal.Name()})" : signal.Name().Replace('-', ' '),
    };
}
