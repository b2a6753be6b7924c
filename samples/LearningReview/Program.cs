using System.Security.Cryptography;
using System.Text;
using EscalationTrust;
using LearningReview;

// Everything is made up, and the same on every run: 1,800 conversations of a billing desk in nine weeks, and 800 that follow.
string[] recorded = [.. new Recordings(seed: 14, new(2026, 3, 2, 8, 0, 0, TimeSpan.Zero), afterTheChange: false).Lines(1800)];
if (args is ["--write", string path])
{
    await File.WriteAllLinesAsync(path, recorded);
    Console.WriteLine($"{recorded.Length} conversations in {path}.");
    return 0;
}

Transcript[] conversations = [.. recorded.Select(Read)];
EscalationLadder now = EscalationLadder.Create(BillingDesk());

Cases.Print(now, conversations);
CertifiedPolicy? certified = Calibration.Print(now, conversations, "sha256:" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', recorded)))));
if (certified is null)
{
    return 1;
}

EscalationLadder next = EscalationLadder.Create(certified.Options);
Comparison.Print(now, next, conversations);
Accounts.Print(now, conversations);

// Afterwards: 400 conversations like those before, then 400 after a change of the product that nobody told the bot about.
Transcript[] same = [.. new Recordings(seed: 12, new(2026, 5, 11, 8, 0, 0, TimeSpan.Zero), afterTheChange: false).Lines(400).Select(Read)];
Transcript[] changed = [.. new Recordings(seed: 13, new(2026, 5, 25, 8, 0, 0, TimeSpan.Zero), afterTheChange: true).Lines(400).Select(Read)];
return Drift.Print(next, [.. same, .. changed]) ? 0 : 1;

static Transcript Read(string line) => TranscriptJson.Read(Encoding.UTF8.GetBytes(line));

static EscalationTrustOptions BillingDesk()
{
    var options = new EscalationTrustOptions { Name = "billing-desk" };
    options.TicketClasses["billing"] = new() { Target = new() { Queue = "billing-people" } };
    return options;
}
