using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;

namespace EscalationTrust.Tests;

public sealed class ReloadTests
{
    [Fact]
    public void A_new_policy_decides_from_the_next_turn_on()
    {
        using var host = new ReloadingHost();
        Assert.Equal(LadderStage.Automate, host.Decide().Stage);

        PolicyReload reload = host.Change("KillSwitch", "Escalate");
        Assert.True(reload.Accepted);
        Assert.Same(host.Monitor.Current, reload.InForce);
        EscalationDecision decision = host.Decide();
        Assert.Equal(EscalationReason.KillSwitch, decision.Reason);
        Assert.Equal(host.Monitor.Current.PolicyHash, decision.PolicyHash);
    }

    [Fact]
    public void An_invalid_reload_keeps_the_last_good_policy_and_says_so()
    {
        using var host = new ReloadingHost();
        host.Change("Name", "good");
        EscalationLadder good = host.Monitor.Current;

        PolicyReload reload = host.Change(("Name", "bad"), ("Target:Queue", ""), ("Risk:Decay", "7"));
        Assert.False(reload.Accepted);
        Assert.Same(good, reload.InForce);
        Assert.Same(good, host.Monitor.Current);
        Assert.Equal(good.PolicyHash, host.Decide().PolicyHash);
        Assert.Same(reload.Failure, host.Monitor.LastReloadFailure);
        Assert.Equal(2, Assert.IsType<OptionsValidationException>(reload.Failure).Failures.Count());
    }

    [Fact]
    public void A_reload_that_changes_nothing_keeps_the_ladder()
    {
        using var host = new ReloadingHost();
        EscalationLadder before = host.Monitor.Current;
        Assert.True(host.Change("Unrelated", "1").Accepted);
        Assert.Same(before, host.Monitor.Current);
    }

    [Fact]
    public void A_value_that_cannot_be_read_keeps_the_last_good_policy_and_says_so()
    {
        using var host = new ReloadingHost();
        EscalationLadder good = host.Monitor.Current;
        PolicyReload reload = host.Change("Threshold:EscalateAt", "high");
        Assert.False(reload.Accepted);
        Assert.Contains("high", reload.Failure!.Message);
        Assert.Same(good, host.Monitor.Current);
    }

    [Fact]
    public void A_good_reload_after_a_bad_one_is_accepted_and_clears_the_failure()
    {
        using var host = new ReloadingHost();
        host.Change("Limits:FrictionTurns", "1");
        Assert.NotNull(host.Monitor.LastReloadFailure);
        Assert.True(host.Change("Limits:FrictionTurns", "3").Accepted);
        Assert.Null(host.Monitor.LastReloadFailure);
    }

    [Fact]
    public async Task An_invalid_reload_throws_into_nobody_even_in_a_started_host()
    {
        var source = new ConfigurationManager();
        using IHost host = new HostBuilder()
            .ConfigureServices(services => services.AddEscalationTrust().Configure<EscalationTrustOptions>(source))
            .Build();
        await host.StartAsync();
        source["Risk:Decay"] = "0";
        ((IConfigurationRoot)source).Reload();
        Assert.NotNull(host.Services.GetRequiredService<EscalationLadderMonitor>().LastReloadFailure);
        await host.StopAsync();
    }

    [Fact]
    public void Handles_of_ticket_classes_stay_valid_through_reloads()
    {
        using var host = new ReloadingHost(("TicketClasses:billing:Target:Queue", "billing-people"), ("TicketClasses:outage:Target:Queue", "outage-people"));
        TicketClass outage = host.Monitor.TicketClass("outage");
        host.Change("TicketClasses:account:Target:Queue", "account-people");
        Assert.Equal("outage-people", host.Decide(new Turn { TicketClass = outage, KillSwitch = KillSwitch.Escalate }).Queue);
        Assert.Equal("account-people", host.Decide(new Turn { TicketClass = host.Monitor.TicketClass("account"), KillSwitch = KillSwitch.Escalate }).Queue);
    }

    [Fact]
    public void A_conversation_goes_on_under_the_new_policy()
    {
        using var host = new ReloadingHost();
        var conversation = default(ConversationState);
        var turn = new Turn { Signals = SignalSet.Of(Signal.HumanRequested) };
        IEscalationPolicy policy = host.Services.GetRequiredService<IEscalationPolicy>();
        policy.ShouldEscalate(in turn, ref conversation, out EscalationDecision first);
        host.Change("Name", "other");
        policy.ShouldEscalate(in turn, ref conversation, out EscalationDecision second);
        Assert.True(first.OpensHandoff);
        Assert.False(second.OpensHandoff);
        Assert.Equal(LadderStage.Waiting, second.Stage);
        Assert.NotEqual(first.PolicyHash, second.PolicyHash);
    }

    [Fact]
    public async Task Turns_and_reloads_may_run_at_once()
    {
        using var host = new ReloadingHost();
        ulong[] known = [Hash(host, "a"), Hash(host, "b")];
        using var stop = new CancellationTokenSource();
        Task<int> turns = Task.Run(() =>
        {
            int count = 0;
            while (!stop.IsCancellationRequested || count == 0)
            {
                Assert.Contains(host.Decide().PolicyHash, known);
                count++;
            }

            return count;
        });
        for (int i = 0; i < 20; i++)
        {
            host.Change("Name", i % 2 == 0 ? "a" : "b");
        }

        await stop.CancelAsync();
        Assert.True(await turns > 0);

        static ulong Hash(ReloadingHost host, string name)
        {
            host.Change("Name", name);
            return host.Monitor.Current.PolicyHash;
        }
    }

    [Fact]
    public void A_configuration_that_went_away_keeps_the_last_good_policy_where_the_host_asks_for_its_section()
    {
        var file = new DeletableFile { ["EscalationTrust:Name"] = "ours" };
        IConfigurationRoot configuration = new ConfigurationBuilder().Add(file).Build();
        IConfigurationSection section = configuration.GetSection("EscalationTrust");
        var services = new ServiceCollection();
        services.AddEscalationTrust().Configure<EscalationTrustOptions>(section);
        services.AddOptions<EscalationTrustOptions>().Validate(_ => section.Exists(), "The section EscalationTrust is missing.");
        using ServiceProvider provider = services.BuildServiceProvider();
        var monitor = provider.GetRequiredService<EscalationLadderMonitor>();

        file.Clear();
        configuration.Reload();
        Assert.Equal("ours", monitor.Current.Name);
        Assert.Equal("The section EscalationTrust is missing.", monitor.LastReloadFailure!.Message);

        file["EscalationTrust:Name"] = "theirs";
        configuration.Reload();
        Assert.Equal("theirs", monitor.Current.Name);
        Assert.Null(monitor.LastReloadFailure);
    }

    [Fact]
    public void A_disposed_monitor_follows_no_more_changes()
    {
        using var host = new ReloadingHost();
        EscalationLadder last = host.Monitor.Current;
        host.Monitor.Dispose();
        host.Set("Name", "late");
        Assert.Same(last, host.Monitor.Current);
    }

    /// <summary>A source that forgets everything when its file is deleted, as files of the host do.</summary>
    private sealed class DeletableFile : ConfigurationProvider, IConfigurationSource
    {
        public string this[string key]
        {
            set => Set(key, value);
        }

        public void Clear() => Data.Clear();

        public IConfigurationProvider Build(IConfigurationBuilder builder) => this;
    }

    /// <summary>A container whose configuration a test can change.</summary>
    private sealed class ReloadingHost : IDisposable
    {
        private readonly IConfigurationRoot _configuration;
        private readonly ServiceProvider _services;
        private PolicyReload? _last;

        public ReloadingHost(params (string Key, string Value)[] values)
        {
            _configuration = new ConfigurationBuilder().AddInMemoryCollection(values.ToDictionary(v => v.Key, v => (string?)v.Value)).Build();
            _services = new ServiceCollection().AddEscalationTrust().Configure<EscalationTrustOptions>(_configuration).BuildServiceProvider();
            Monitor = _services.GetRequiredService<EscalationLadderMonitor>();
            Monitor.Reloaded += (_, reload) => _last = reload;
        }

        public EscalationLadderMonitor Monitor { get; }

        public IServiceProvider Services => _services;

        public EscalationDecision Decide(Turn turn = default) => AddEscalationTrustTests.Decide(_services, turn);

        public PolicyReload Change(string key, string value) => Change((key, value));

        public PolicyReload Change(params (string Key, string Value)[] values)
        {
            _last = null;
            foreach ((string key, string value) in values)
            {
                _configuration[key] = value;
            }

            _configuration.Reload();
            return _last ?? throw new InvalidOperationException("No reload was reported.");
        }

        public void Set(string key, string value)
        {
            _configuration[key] = value;
            _configuration.Reload();
        }

        public void Dispose() => _services.Dispose();
    }
}
