using CustomPolicy;
using EscalationTrust;

IEscalationPolicy policy = StrategicRenewalPolicy.Create();
const string Question = "How do I add a user to my plan?";

bool ordinary = Ask("An ordinary account", new AccountContext { Tier = AccountTier.Standard, RenewalNear = true });
bool strategic = Ask("A strategic account near its renewal", new AccountContext { Tier = AccountTier.Strategic, RenewalNear = true });
return !ordinary && strategic ? 0 : 1;

bool Ask(string who, AccountContext account)
{
    ConversationState conversation = default;
    var turn = new Turn { CustomerText = Question, Account = account };
    bool escalates = policy.ShouldEscalate(in turn, ref conversation, out EscalationDecision decision);
    Console.WriteLine($"{who} asks: {Question}");
    Console.WriteLine(escalates
        ? $"  A person answers ({decision.Reason.Name()}: {decision.Signals}; queue {decision.Queue})."
        : $"  The bot may answer ({decision.Stage.Name()}, risk {decision.Risk}).");
    return escalates;
}
