using EscalationTrust;

namespace LearningReview;

/// <summary>What the cases did to each account's trust.</summary>
internal static class Accounts
{
    public static void Print(EscalationLadder ladder, IEnumerable<Transcript> conversations)
    {
        var ledger = new TrustLedger();
        var accounts = new SortedDictionary<string, (TrustAccount Account, int Cases, int Failures, double Spillover)>(StringComparer.Ordinal);
        DateTimeOffset last = default;
        foreach (CaseRecord record in conversations.Select(conversation => Cases.Of(ladder, conversation)))
        {
            TrustOutcome outcome = CaseTrust.Of(record);
            if (record.Account is not { } name || outcome.At is not { } at || outcome is { Good: 0, Severity: 0 })
            {
                continue; // no account, no time, or nothing to book
            }

            (TrustAccount account, int cases, int failures, double spillover) = accounts.GetValueOrDefault(name);
            TrustChange change = outcome.Severity > 0 ? ledger.Fail(account, at, outcome.Severity) : ledger.Good(account, at, outcome.Good);
            accounts[name] = (change.Account, cases + 1, failures + (outcome.Severity > 0 ? 1 : 0), spillover + change.Spillover);
            last = at > last ? at : last;
        }

        Text.Heading($"5. Trust of {accounts.Count} accounts, the least trusting first");
        foreach ((string name, var entry) in accounts.OrderBy(pair => ledger.Trust(pair.Value.Account, last)).Take(4))
        {
            Console.WriteLine($"  {name}: trust {ledger.Trust(entry.Account, last):0.00} after {entry.Cases} cases, {entry.Failures} of them failures, which cost {entry.Spillover:0.00} beyond their tickets");
        }
    }
}
