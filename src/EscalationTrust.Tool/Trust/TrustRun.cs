namespace EscalationTrust.Tool;

/// <summary>Reads cases and keeps trust per account. What is kept of a case is its identity, its times and what it means.</summary>
internal sealed class TrustRun(ToolTerminal terminal)
{
    private readonly Dictionary<string, AccountTrust> _accounts = new(StringComparer.Ordinal);

    public SkippedLines Skipped { get; } = new();

    public long Cases { get; private set; }

    /// <summary>Cases that cannot be booked: no account, or no time.</summary>
    public long Unbooked { get; private set; }

    /// <summary>Where the watch ends: the latest time in the file.</summary>
    public DateTimeOffset Now { get; private set; }

    /// <summary>The accounts, least trusted first.</summary>
    public IReadOnlyList<AccountTrust> Accounts { get; private set; } = [];

    public async Task<string?> ReadAsync(string path, CancellationToken cancellation)
    {
        using InputFile file = await InputFile.OpenAsync(path, terminal, cancellation);
        string? stopped = await LineInput.ReadAsync(CaseReader.ReadAsync(file.Content, cancellation), Add);
        Settle();
        return stopped;
    }

    /// <summary>Takes a case; <see cref="Settle"/> books them all.</summary>
    public void Add(CaseLine line)
    {
        if (line.Record is not { } record)
        {
            Skipped.Add(line.Number, line.Error!);
            return;
        }

        Cases++;
        TrustOutcome outcome = CaseTrust.Of(record);
        foreach (DateTimeOffset? time in new[] { record.ObservedUntil, outcome.At, outcome.MadeGoodAt })
        {
            Now = time > Now ? time.Value : Now;
        }

        if (record.Account is not { } name || outcome.At is null)
        {
            Unbooked++;
            return;
        }

        if (!_accounts.TryGetValue(name, out AccountTrust? account))
        {
            _accounts[name] = account = new AccountTrust(name);
        }

        account.Add(new BookedCase { Id = record.Id, StartedAt = record.StartedAt ?? outcome.At, Outcome = outcome });
    }

    /// <summary>Runs every account through the ledger, once all cases are there.</summary>
    public void Settle()
    {
        var ledger = new TrustLedger();
        var detector = new SilentChurnDetector();
        foreach (AccountTrust account in _accounts.Values)
        {
            account.Settle(ledger, detector, Now);
        }

        Accounts = [.. _accounts.Values.OrderBy(account => account.Trust).ThenBy(account => account.Account, StringComparer.Ordinal)];
    }
}
