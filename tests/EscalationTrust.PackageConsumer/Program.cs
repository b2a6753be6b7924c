using EscalationTrust;
using EscalationTrust.PackageConsumer;

if (args.Length != 1)
{
    Console.Error.WriteLine("Give the folder that holds the packages: dotnet run --project tests/EscalationTrust.PackageConsumer -- artifacts/packages");
    return 2;
}

List<string> failures = PackageContents.Check(args[0]);

EscalationLadder ladder = EscalationLadder.Create();
ConversationState conversation = default;
var turn = new Turn { CustomerText = "Get me a person." };
bool escalates = ladder.Policy.ShouldEscalate(in turn, ref conversation, out EscalationDecision decision);
if (!escalates || !decision.OpensHandoff || decision.Reason != EscalationReason.HumanRequested)
{
    failures.Add($"The packed library did not escalate a request for a person: {decision.Stage.Name()}, {decision.Reason.Name()}.");
}

failures.ForEach(Console.Error.WriteLine);
Console.WriteLine(failures.Count == 0 ? "The packages hold what they should, and the packed library decides." : $"{failures.Count} failures.");
return failures.Count == 0 ? 0 : 1;
